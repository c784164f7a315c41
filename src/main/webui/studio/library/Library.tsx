import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import {
  Button,
  DropZone,
  FileTrigger,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  SearchField,
} from "react-aria-components";
import type { Asset } from "../api/assets";
import { listAssets } from "../api/assets";
import { Icon } from "../shell/Icon";
import { useWords } from "../words/language";
import { reasonOf } from "../words/reason";
import { AssetDetails } from "./AssetDetails";
import { AssetPicture } from "./AssetPicture";
import { UploadList } from "./UploadList";
import "./library.css";
import { useUploads } from "./uploads";
import type { Wanted } from "./wanted";
import { filesFor, kindsOf } from "./wanted";

interface Props {
  /** Which are shown; all without it. */
  readonly only?: Wanted;
  /** Takes the chosen one; without it one is looked at. */
  readonly onChoose?: (asset: Asset) => void;
}

/** The library: uploads by drag and drop or by choice, and what is there. */
export function Library({ only, onChoose }: Props): React.JSX.Element {
  const words = useWords();
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<string>();
  const { uploads, add, dismiss } = useUploads(only, onChoose);
  const found = useInfiniteQuery({
    queryKey: ["assets", "list", only ?? "all", search],
    queryFn: ({ pageParam }) => listAssets(search, kindsOf(only), pageParam),
    initialPageParam: 0,
    getNextPageParam: (last, all) => {
      const shown = all.reduce((sum, part) => sum + part.assets.length, 0);
      return shown < last.total ? shown : undefined;
    },
  });
  const assets = (found.data?.pages ?? []).flatMap((part) => part.assets);
  const looked = assets.find(({ id }) => id === chosen);
  return (
    <DropZone
      className="library"
      aria-label={words.library.dropHere}
      getDropOperation={() => "copy"}
      onDrop={(event) => {
        const dropped = event.items.flatMap((item) => (item.kind === "file" ? [item] : []));
        void Promise.all(dropped.map((item) => item.getFile())).then(add);
      }}
    >
      <div className="library-top">
        <SearchField className="field" value={search} onChange={setSearch}>
          <Label className="unseen">{words.library.search}</Label>
          <Input className="input" placeholder={words.library.search} />
        </SearchField>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={filesFor(only)}
          onSelect={(files) => void add([...(files ?? [])])}
        >
          <Button className="button primary">
            <Icon name="add" />
            {words.library.upload}
          </Button>
        </FileTrigger>
      </div>
      <p className="help library-hint">{words.library.dropHints[only ?? "all"]}</p>
      <UploadList uploads={uploads} onDismiss={dismiss} />
      {found.isError && (
        <p className="error" role="alert">
          {reasonOf(found.error, words)}
        </p>
      )}
      <ListBox
        className="asset-grid"
        aria-label={words.library.name}
        items={assets}
        layout="grid"
        selectionMode="single"
        selectedKeys={chosen === undefined ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const key = keys === "all" ? undefined : [...keys][0];
          const asset = assets.find(({ id }) => id === key);
          if (asset && onChoose) onChoose(asset);
          setChosen(asset?.id);
        }}
        renderEmptyState={() => (
          <p className="help">{search ? words.library.nothingFound : words.library.empty}</p>
        )}
      >
        {(asset) => (
          <ListBoxItem id={asset.id} textValue={asset.title} className="asset">
            <span className="asset-picture">
              <AssetPicture asset={asset} />
            </span>
            <span className="asset-title">{asset.title}</span>
          </ListBoxItem>
        )}
      </ListBox>
      {found.hasNextPage && (
        <Button
          className="button"
          isPending={found.isFetchingNextPage}
          onPress={() => void found.fetchNextPage()}
        >
          {words.library.more}
        </Button>
      )}
      {looked && !onChoose && (
        <AssetDetails key={looked.id} asset={looked} onGone={() => setChosen(undefined)} />
      )}
    </DropZone>
  );
}
