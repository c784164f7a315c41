/** Line icons of the designer, 24 × 24. */
const PATHS = {
  add: "M12 5v14M5 12h14",
  back: "m15 6-6 6 6 6",
  undo: "M8 5 4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3",
  redo: "m16 5 4 4-4 4m4-4H10a6 6 0 0 0 0 12h3",
  phone:
    "M8 3h8a1.500 1.500 0 0 1 1.500 1.500v15A1.500 1.500 0 0 1 16 21H8a1.500 1.500 0 0 1-1.500-1.500v-15A1.500 1.500 0 0 1 8 3Zm3 15h2",
  tablet:
    "M6 3h12a1.500 1.500 0 0 1 1.500 1.500v15A1.500 1.500 0 0 1 18 21H6a1.500 1.500 0 0 1-1.500-1.500v-15A1.500 1.500 0 0 1 6 3Zm5 15h2",
  desktop: "M4 4h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Zm8 12v4m-4 0h8",
  outline: "M4 6h10M8 12h12M8 18h9",
  pages: "M7 3h7l5 5v13H7zM14 3v5h5M4 7v14",
  theme:
    "M12 3a9 9 0 1 0 0 18c1.500 0 2-1 1.500-2.200-.6-1.400.2-2.800 1.700-2.800H17a4 4 0 0 0 4-4c0-5-4-9-9-9ZM7.500 11h.01M10.500 7h.01M15 7.500h.01",
  data: "M4 6c0-1.700 3.600-3 8-3s8 1.300 8 3-3.600 3-8 3-8-1.300-8-3Zm0 0v12c0 1.700 3.600 3 8 3s8-1.300 8-3V6M4 12c0 1.700 3.600 3 8 3s8-1.300 8-3",
  library: "M4 5h16v14H4zm0 11 5-5 4 4 3-3 4 4M9 9.500h.01",
  up: "m6 14 6-6 6 6",
  down: "m6 10 6 6 6-6",
  right: "m10 6 6 6-6 6",
  parent: "M12 20V8m-5 5 5-5 5 5M5 4h14",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  remove: "M5 7h14M10 7V4h4v3m-7 0 1 13h8l1-13M10 11v5m4-5v5",
  move: "M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3m12-6 3 3-3 3",
  more: "M6.500 12a1 1 0 1 1-2 0 1 1 0 0 1 2 0Zm6.500 0a1 1 0 1 1-2 0 1 1 0 0 1 2 0Zm6.500 0a1 1 0 1 1-2 0 1 1 0 0 1 2 0Z",
  check: "m5 12 5 5 9-10",
  cloud: "M7 18h10a4 4 0 0 0 .6-7.900A6 6 0 0 0 6 9.500 4.300 4.300 0 0 0 7 18Z",
  warn: "M12 4 2.500 20h19zM12 10v4m0 3h.01",
  text: "M5 6V5h14v1M12 5v14m-2 0h4",
  search: "M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13Zm5-2 5 5",
  close: "m6 6 12 12M18 6 6 18",
  history: "M4 5v5h5M4.500 10A8 8 0 1 1 4 13m8-5v5l3 2",
  versions: "M4 7h11v13H4zM8 4h12v13",
  people:
    "M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7Zm-6.500 9a6.500 6.500 0 0 1 13 0M16 4.500a3.500 3.500 0 0 1 0 6.500m2 3a6.500 6.500 0 0 1 3.500 6",
  drag: "M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01",
  link: "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1m2 4a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
  eye: "M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12Zm9.500 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }): React.JSX.Element {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** A component's own icon, in the colour of the text around it. */
export function ComponentIcon({ svg }: { readonly svg: string }): React.JSX.Element {
  const mask = `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
  return <span className="component-icon" style={{ maskImage: mask }} aria-hidden="true" />;
}
