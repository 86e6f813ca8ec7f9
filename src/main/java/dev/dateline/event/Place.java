package dev.dateline.event;

/**
 * Where an event happened.
 *
 * @param id ISO 3166-1 alpha-3 code of the country
 * @param name the place as the text names it
 */
public record Place(String id, String name) {}
