package be.datacoach.catalogue.source;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.ModuleContent;
import java.util.Map;

/** A sound library: what is shared, the modules, and the curriculum that they make together. */
public record Library(Common common, Map<ModuleId, ModuleContent> contents, Curriculum curriculum) {
    public Library {
        contents = Map.copyOf(contents);
    }
}
