package be.datacoach.platform.web;

import java.util.Locale;

/** Somebody switched language; whoever keeps accounts may want to remember it. */
public record LanguageChosen(Locale locale) {}
