/// Images, videos and files of the library: what is known of each, how documents name it, and the port that keeps them.
@org.jspecify.annotations.NullMarked
package dev.fanfare.asset;
