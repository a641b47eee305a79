package be.datacoach.accompaniment.note;

import java.time.Instant;

/** A note, for who wrote it. */
public record Note(String uid, String text, Instant at) {}
