/// Who works in the studio: accounts with their roles and passwords, the sealed session that carries
/// one, and the port that keeps them. Plain Java; uses no other room.
@org.jspecify.annotations.NullMarked
package dev.fanfare.account;
