/// Codes in other people's texts and files: told apart, cleaned and counted. Uses `action` for the lists they go into
/// and `value`.
@org.jspecify.annotations.NullMarked
package dev.fanfare.studio.codes;
