package be.datacoach.authoring.history;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Revision;
import be.datacoach.authoring.draft.Revisions;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.catalogue.ModuleVersion;
import be.datacoach.catalogue.ModuleVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds what a module said at a moment. */
@ApplicationScoped
class Past {

    @Inject
    private ModuleVersions versions;

    @Inject
    private Revisions revisions;

    Optional<ModuleSource> source(ModuleId module, Moment moment) {
        return moment.published()
                ? versions.find(module, moment.number())
                        .map(ModuleVersion::source)
                        .map(ModuleSource::of)
                : revisions.source(module, moment.number());
    }

    /** What it said just before: on what a revision was made, or the version before a version. */
    Optional<ModuleSource> before(ModuleId module, Moment moment) {
        if (moment.published()) return source(module, new Moment(true, moment.number() - 1));
        Optional<Revision> revision = revisions.find(module, moment.number());
        return revision.flatMap(one -> source(
                        module, one.base() > 0 ? new Moment(false, one.base()) : new Moment(true, one.basedOn())))
                .or(() -> revision.map(
                        one -> ModuleSource.of(ModuleVersion.none(module).source())));
    }

    Optional<Revision> revision(ModuleId module, Moment moment) {
        return moment.published() ? Optional.empty() : revisions.find(module, moment.number());
    }

    Optional<ModuleVersion> version(ModuleId module, Moment moment) {
        return moment.published() ? versions.find(module, moment.number()) : Optional.empty();
    }
}
