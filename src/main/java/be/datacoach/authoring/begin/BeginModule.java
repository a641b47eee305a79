package be.datacoach.authoring.begin;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.ModuleVersion;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.catalogue.image.Images;
import be.datacoach.platform.Phrases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Begins a module that nobody here knows, as a draft; its first publication makes version 1. */
@ApplicationScoped
public class BeginModule {

    /** What came of it. */
    public sealed interface Outcome {

        /** It is there; also when it was, because the same was asked twice. */
        record Begun(ModuleId module) implements Outcome {}

        /** Another module has this code. */
        record Taken() implements Outcome {}

        /** There is no such template or module, or what was asked is not complete. */
        record Refused() implements Outcome {}
    }

    /** The language that modules are written in. */
    private static final Locale CONTENT = Locale.forLanguageTag("nl");

    @Inject
    private Desk desk;

    @Inject
    private Templates templates;

    @Inject
    private Catalogue catalogue;

    @Inject
    private AuditTrail trail;

    @Inject
    private Images images;

    @Inject
    private Clock clock;

    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Outcome begin(Beginning wanted) {
        Optional<ModuleSource> source = wanted.holds() ? source(wanted) : Optional.empty();
        if (source.isEmpty()) return new Outcome.Refused();
        if (desk.knows(wanted.id())) {
            return desk.on(wanted.id()).source().text().equals(source.get().text())
                    ? new Outcome.Begun(wanted.id())
                    : new Outcome.Taken();
        }
        desk.begin(wanted.id(), source.get());
        images.copy(new ModuleId(wanted.start()), wanted.id());
        trail.record("module.begun", wanted.id().code(), wanted.start());
        return new Outcome.Begun(wanted.id());
    }

    private Optional<ModuleSource> source(Beginning wanted) {
        return wanted.start().matches(ModuleCode.PATTERN)
                ? copy(wanted)
                : templates
                        .text(wanted.start())
                        .map(text -> Fresh.of(text, wanted, marks("")))
                        .map(fresh -> isForCounsellors(wanted) ? Fresh.forCounsellors(fresh) : fresh);
    }

    /** What a module is about says whom it is for. */
    private boolean isForCounsellors(Beginning wanted) {
        var competency = new CompetencyId(wanted.goal().replaceFirst(":.*", ""));
        return catalogue
                .curriculum(LearnerKind.COUNSELLOR)
                .competency(competency)
                .isPresent();
    }

    /** What a module says now: its newest version, and nothing of a draft that somebody else still writes. */
    private Optional<ModuleSource> copy(Beginning wanted) {
        ModuleId copied = new ModuleId(wanted.start());
        if (!desk.knows(copied)) return Optional.empty();
        ModuleVersion version = desk.on(copied).newest();
        if (version.number() == 0) return Optional.empty();
        String title = desk.content(copied, ModuleSource.of(version.source()))
                .module()
                .texts()
                .title()
                .nl();
        String credit = Phrases.in(CONTENT).say("author_new.credit", copied.code(), title, version.number());
        return Optional.of(Fresh.of(version.source(), wanted, marks(credit)));
    }

    private Fresh.Marks marks(String credit) {
        return new Fresh.Marks(Phrases.in(CONTENT).say("author_new.reviewer"), LocalDate.now(clock), credit);
    }
}
