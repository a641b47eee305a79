package be.datacoach.practice.web;

import be.datacoach.catalogue.content.Source;
import java.util.Locale;

/** A source as a learner reads it. */
public record SourceRow(String citation, String url, String strength) {
    static SourceRow of(Source source, Locale locale) {
        return new SourceRow(source.citation(), source.url(), source.strength().in(locale));
    }

    public boolean linked() {
        return !url.isEmpty();
    }
}
