/// Question banks in other people's formats, turned into questions of a campaign with a report of
/// what was taken, what was refused and why. Uses Jackson and jsoup, and no other room.
@org.jspecify.annotations.NullMarked
package dev.fanfare.studio.bank;
