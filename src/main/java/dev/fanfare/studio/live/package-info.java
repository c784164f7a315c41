/// What publishing a draft changes for those who are taking part already. Uses `campaign` for what is on the air and
/// `action` for what has been won and taken.
@org.jspecify.annotations.NullMarked
package dev.fanfare.studio.live;
