/// Values as people type, paste and autofill them, each brought into one form: texts, telephone numbers, e-mail
/// addresses, postal addresses, numbers and dates. Plain Java; uses nothing of this program.
@org.jspecify.annotations.NullMarked
package dev.fanfare.value;
