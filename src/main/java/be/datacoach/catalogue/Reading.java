package be.datacoach.catalogue;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.source.Common;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader.ModuleFile;
import be.datacoach.catalogue.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was read at some revision.
 *
 * @param older versions that somebody asked for since
 */
record Reading(long revision, Library library, Stock stock, Map<Edition, Optional<ModuleContent>> older) {

    /** A version of a module. */
    record Edition(ModuleId module, int version) {}

    /** The files that a library was read from. */
    record Stock(List<SourceFile> shared, Map<String, ModuleFile> modules) {
        Stock(Shelf shelf, Common common) {
            this(shelf.shared(), shelf.modules(common));
        }

        Optional<Reading> reading(Common common, long revision) {
            return Shelf.together(common, modules, List.of())
                    .value()
                    .map(library -> new Reading(revision, library, this, new ConcurrentHashMap<>()));
        }
    }
}
