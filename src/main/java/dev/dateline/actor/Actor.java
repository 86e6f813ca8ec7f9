package dev.dateline.actor;

/**
 * A party that a text can name.
 *
 * @param id ISO 3166-1 alpha-3 code of a state or territory ("RUS", "XKX"), acronym or short name of a body or group
 *     ("UN", "Hamas"), full name of a company or person
 * @param name name for people to read
 * @param kind what it is
 */
public record Actor(String id, String name, ActorKind kind) {}
