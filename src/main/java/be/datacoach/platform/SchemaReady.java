package be.datacoach.platform;

/** At every start, once: the tables are there. Observe it (synchronously) for work at start-up that needs them. */
public record SchemaReady() {}
