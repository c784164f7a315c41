/// Question banks in other people's formats, turned into questions of a campaign with a report of
/// what was taken, what was refused and why. Uses Jackson, jsoup, fastexcel and
/// juniversalchardet, and of the other rooms `format`, whose schemas say the limits.
@org.jspecify.annotations.NullMarked
package dev.fanfare.studio.bank;
