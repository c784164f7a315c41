package dev.fanfare.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps drafts, releases and which release is live. Every method returns only when what it wrote
/// is on disk. Thread safe.
public interface CampaignStore {
    /// All campaigns, archived ones included, ordered by slug.
    List<Summary> campaigns();

    Optional<Summary> campaign(String slug);

    Optional<Draft> draft(String slug);

    /// Saves a draft if its version is still `expected`; 0 means "it does not exist yet (or is
    /// archived)". Saving an archived campaign's slug with 0 starts a new draft under it and
    /// keeps its releases. A slug that is another campaign's address exists, too.
    ///
    /// @param by who saves, for the list of versions
    SaveResult save(String slug, byte[] document, long expected, String by, Instant now);

    /// Saves a draft for nobody in particular.
    default SaveResult save(String slug, byte[] document, long expected, Instant now) {
        return save(slug, document, expected, "", now);
    }

    /// What was saved of a draft lately, newest first, the draft as it is included. The newest twenty
    /// are all there; of the forty before them those after which their author saved nothing for a
    /// minute, of older ones those that lie ten minutes apart; two hundred in all, and all that have
    /// a name.
    List<Version> versions(String slug);

    /// The draft as it was saved then; empty when this version is not kept.
    Optional<Draft> version(String slug, long version);

    /// Calls a version something; an empty name takes the name away. Returns false when this version is
    /// not kept.
    boolean nameVersion(String slug, long version, String name);

    /// Takes a campaign out of the lists and off the air if its version is still `expected`;
    /// releases and entries stay.
    SaveResult archive(String slug, long expected, Instant now);

    /// Adds a release. Its number is the next one; returns it. The same id added again returns
    /// the number it has, and stays with whoever added it first. The address is the campaign's from now
    /// on, for good.
    ///
    /// @param by who publishes, for the list of releases; empty for nobody in particular
    /// @param address where visitors find it
    /// @throws AddressTaken when the address is another campaign's; nothing was added
    int addRelease(String slug, Release release, String by, String address);

    /// Adds a release that visitors find at the campaign's slug.
    default int addRelease(String slug, Release release, String by) {
        return addRelease(slug, release, by, slug);
    }

    /// The campaign that an address belongs to: the one that is kept under it, or that was published at
    /// it at some time.
    Optional<String> holder(String address);

    /// Every address besides their slugs at which campaigns were published at some time, with its campaign.
    Map<String, String> addresses();

    /// Keeps a release's pages in smaller forms; they say what they said.
    ///
    /// @param pages those that are smaller now; others stay as they are
    void recompress(String slug, String releaseId, Map<PageKey, RenderedPage> pages);

    /// All releases of a campaign without their bytes, newest first.
    List<ReleaseSummary> releases(String slug);

    Optional<Release> release(String slug, String releaseId);

    /// Makes a release the live one and cancels a pending schedule. Returns false when the
    /// campaign has no such release.
    boolean goLive(String slug, String releaseId, Instant now);

    /// Has a release go live at an instant, in place of an earlier schedule of this campaign.
    /// Returns false when the campaign has no such release.
    boolean schedule(String slug, String releaseId, Instant at);

    /// Cancels a pending schedule; false when there was none.
    boolean unschedule(String slug);

    /// Makes every scheduled release live whose time has come, and returns the slugs concerned.
    List<String> activateDue(Instant now);

    /// What is live of every campaign that has a live release and is not archived, ordered by slug.
    List<Live> live();

    Optional<Live> live(String slug);

    /// A campaign's draft.
    ///
    /// @param version grows by one with every save
    @SuppressWarnings("ArrayRecordComponent")
    record Draft(String slug, byte[] document, long version, Instant savedAt) {}

    /// @param by who saved it; empty when that is not known
    /// @param name what people call it; empty for nothing
    record Version(long version, Instant savedAt, String by, String name) {}

    /// @param liveRelease id of the live release; empty for none
    /// @param scheduled what is to go live and when; empty for nothing
    record Summary(
            String slug,
            long version,
            Instant savedAt,
            boolean archived,
            Optional<String> liveRelease,
            Optional<Scheduled> scheduled) {}

    record Scheduled(String releaseId, Instant at) {}

    /// @param by who published it; empty when that is not known
    record ReleaseSummary(String id, int number, Instant publishedAt, String by, long draftVersion, boolean live) {}

    /// A campaign on the air, without the rendered pages of its release.
    ///
    /// @param document the release's document: JSON with pinned component versions, UTF-8
    /// @param address where visitors find it
    @SuppressWarnings("ArrayRecordComponent")
    record Live(String slug, String releaseId, byte[] document, String address) {}

    /// An address is another campaign's.
    final class AddressTaken extends RuntimeException {
        public AddressTaken(String address, String holder) {
            super("'%s' is the address of campaign '%s'".formatted(address, holder));
        }
    }

    /// What became of a conditional save.
    sealed interface SaveResult {
        record Saved(long version) implements SaveResult {}

        /// Somebody else saved first (or there is no such campaign: `current` is 0); nothing was
        /// changed.
        record Conflict(long current) implements SaveResult {}
    }
}
