/// What a page may be built from: component definitions with their templates, the actions it may
/// bind, the catalogue of both, and the question "does this page fit?". Uses `page` and `format`.
@org.jspecify.annotations.NullMarked
package dev.fanfare.component;
