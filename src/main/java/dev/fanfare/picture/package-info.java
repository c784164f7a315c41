/// Makes of an uploaded file what the library keeps of it: pictures anew in a sandbox, drawings sanitised.
@org.jspecify.annotations.NullMarked
package dev.fanfare.picture;
