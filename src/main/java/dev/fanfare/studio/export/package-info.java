/// What a campaign collected, as files for other programs. Uses `action` for the ledger's
/// entries and `campaign` for the forms.
@org.jspecify.annotations.NullMarked
package dev.fanfare.studio.export;
