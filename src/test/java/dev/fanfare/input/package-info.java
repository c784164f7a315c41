/// Files as people bring them: small ones written for the tests in the formats of other programs,
/// and real ones from a folder outside the project, where there is one.
@org.jspecify.annotations.NullMarked
package dev.fanfare.input;
