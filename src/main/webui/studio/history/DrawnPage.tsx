import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { drawPage } from "../api/canvas";
import type { Campaign } from "../page/campaign";
import { mainLocale } from "../page/campaign";

const WITHOUT_SCRIPTS = "allow-same-origin";

interface Props {
  /** Names the version: drawn once. */
  readonly name: readonly (string | number)[];
  readonly read: () => Promise<Campaign>;
  readonly page?: string;
  readonly className: string;
  /** What the picture shows; empty for one that only decorates. */
  readonly label: string;
}

/** A page of any version, drawn by the renderer, once it comes into view. */
export function DrawnPage({
  name,
  read,
  page = "home",
  className,
  label,
}: Props): React.JSX.Element {
  const place = useRef<HTMLSpanElement>(null);
  const seen = useSeen(place);
  const drawn = useQuery({
    queryKey: ["drawn", ...name, page],
    queryFn: async () => {
      const campaign = await read();
      const shown = page in campaign.pages ? page : (Object.keys(campaign.pages)[0] ?? "home");
      return drawPage(campaign, shown, mainLocale(campaign));
    },
    enabled: seen,
    staleTime: Infinity,
    retry: false,
  });
  const show = (frame: HTMLIFrameElement): void => {
    const document = frame.contentDocument;
    if (!drawn.data || !document?.defaultView || document.body.childElementCount > 0) return;
    const parsed = new document.defaultView.DOMParser().parseFromString(
      drawn.data.html,
      "text/html",
    );
    document.head.append(...parsed.head.querySelectorAll("style"));
    document.body.append(...parsed.body.children);
  };
  return (
    <span ref={place} className={className} {...(label ? {} : { "aria-hidden": true })}>
      {drawn.data && (
        <iframe
          key={JSON.stringify([...name, page])}
          title={label}
          tabIndex={-1}
          src="/studio/canvas.html"
          sandbox={WITHOUT_SCRIPTS}
          onLoad={(event) => show(event.currentTarget)}
        />
      )}
    </span>
  );
}

function useSeen(place: React.RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || seen) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, seen]);
  return seen;
}
