import { useQuery } from "@tanstack/react-query";
import { Suspense, lazy } from "react";
import { CreateOwner } from "../account/CreateOwner";
import { SignIn } from "../account/SignIn";
import { readDoor } from "../api/session";
import { Home } from "../home/Home";
import { useWords } from "../words/language";
import { Failure } from "./Failure";
import { useRoute } from "./route";

const EditorPage = lazy(() => import("../editor/EditorPage"));

export function App(): React.JSX.Element {
  const words = useWords();
  const { campaign, page } = useRoute();
  const door = useQuery({ queryKey: ["door"], queryFn: readDoor, staleTime: 60_000 });
  if (door.isPending) return <Waiting label={words.loading} />;
  if (door.isError) return <Failure reason={door.error} onRetry={() => void door.refetch()} />;
  switch (door.data.state) {
    case "first-run":
      return <CreateOwner />;
    case "signed-out":
      return <SignIn />;
    case "signed-in":
      if (campaign === null) return <Home account={door.data.account} />;
      return (
        <Suspense fallback={<Waiting label={words.loading} />}>
          <EditorPage
            key={campaign}
            account={door.data.account}
            slug={campaign}
            page={page ?? "home"}
          />
        </Suspense>
      );
  }
}

export function Waiting({ label }: { readonly label: string }): React.JSX.Element {
  return (
    <div className="waiting" role="status">
      <span className="waiting-dot" aria-hidden="true" />
      <span className="visually-hidden">{label}</span>
    </div>
  );
}
