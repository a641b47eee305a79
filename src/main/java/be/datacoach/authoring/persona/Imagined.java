package be.datacoach.authoring.persona;

import be.datacoach.catalogue.content.Persona;
import be.datacoach.catalogue.source.SourceFile;

/**
 * A persona that somebody can look through: one that the library brings, or one that a counsellor made.
 *
 * @param uid of a saved one its own; of one in a file the name of that file
 * @param revision of a saved one; 0 for one in a file, which nobody changes here
 */
public record Imagined(String uid, Persona persona, SourceFile file, int revision) {

    public boolean saved() {
        return revision > 0;
    }

    public String name() {
        return persona.name();
    }
}
