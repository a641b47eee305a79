package be.datacoach.organisation.school;

import java.util.Optional;

/**
 * A school to be made.
 *
 * @param key by which another system knows it; empty where it has none
 */
public record NewSchool(String name, String key, Optional<SchoolLevel> level) {}
