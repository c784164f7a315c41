/// Page templates: the complete campaigns that a marketer may start from, as they are read from
/// `page-templates/`. Uses `format`, `page` and `component`.
@org.jspecify.annotations.NullMarked
package dev.fanfare.template;
