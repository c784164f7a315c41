import { useQuery } from "@tanstack/react-query";
import { drawPage } from "../api/canvas";
import { readDraft } from "../api/campaigns";
import { mainLocale } from "../page/campaign";

const WITHOUT_SCRIPTS = "allow-same-origin";

/** The first page of a draft, drawn by the renderer and made small. */
export function Thumbnail({
  slug,
  version,
}: {
  readonly slug: string;
  readonly version: number;
}): React.JSX.Element {
  const page = useQuery({
    queryKey: ["thumbnail", slug, version],
    queryFn: async () => {
      const { campaign } = await readDraft(slug);
      return drawPage(campaign, "home", mainLocale(campaign));
    },
    staleTime: Infinity,
    retry: false,
  });
  const show = (frame: HTMLIFrameElement | null): void => {
    const html = page.data?.html;
    const document = frame?.contentDocument;
    if (html === undefined || !document?.defaultView || document.body.childElementCount > 0) return;
    const drawn = new document.defaultView.DOMParser().parseFromString(html, "text/html");
    document.head.append(...drawn.head.querySelectorAll("style"));
    document.body.append(...drawn.body.children);
  };
  return (
    <span className="thumbnail" aria-hidden="true">
      {page.data && (
        <iframe
          key={version}
          title=""
          tabIndex={-1}
          src="/studio/canvas.html"
          sandbox={WITHOUT_SCRIPTS}
          loading="lazy"
          onLoad={(event) => show(event.currentTarget)}
        />
      )}
    </span>
  );
}
