package be.datacoach.administration.web;

import java.io.Serializable;

/** Something to choose in a form, and what it is called. */
public record Choice<T extends Serializable>(T value, String label) implements Serializable {}
