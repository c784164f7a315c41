/// The JSON formats: their published schemas, strict reading with limits, migrations, and the
/// findings a check reports. Uses Jackson and a JSON Schema validator, and no other room.
@org.jspecify.annotations.NullMarked
package dev.fanfare.format;
