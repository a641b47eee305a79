package be.datacoach.administration.people;

/**
 * What a row changes about somebody.
 *
 * @param from empty where there was nothing
 * @param to codes for roles, languages and access; names for places
 */
public record Change(Field field, String from, String to) {}
