interface Props {
  readonly address: string;
  readonly title: string;
}

/** Plays a video of the library. */
export function VideoPlayer({ address, title }: Props): React.JSX.Element {
  return (
    <video
      className="video-player"
      src={address}
      controls
      preload="metadata"
      playsInline
      aria-label={title}
    />
  );
}
