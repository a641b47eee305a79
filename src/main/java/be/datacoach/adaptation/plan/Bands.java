package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.learner.ModuleRecord;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which band each module is taken, and why where it is not the standard one. */
final class Bands {

    /** A band and the decision that chose it. */
    private record Choice(Band band, Optional<Decision> decision) {}

    private final Map<ModuleId, Choice> choices = new HashMap<>();

    static Bands of(PlanningCase planning, Firings firings) {
        var bands = new Bands();
        for (LearningModule module : planning.curriculum().modules()) {
            Optional<Band> kept = planning.learner().record(module.id()).map(ModuleRecord::band);
            bands.choices.put(
                    module.id(),
                    kept.map(band -> new Choice(band, kept(planning, module.id())))
                            .orElseGet(() -> choose(planning, firings, module.id())));
        }
        return bands;
    }

    Band of(ModuleId module) {
        return choice(module).band;
    }

    Optional<Decision> decision(ModuleId module) {
        return choice(module).decision;
    }

    private Choice choice(ModuleId module) {
        return choices.getOrDefault(module, new Choice(Band.STANDARD, Optional.empty()));
    }

    /** A module that was opened keeps its band, and the decision that chose it. */
    private static Optional<Decision> kept(PlanningCase planning, ModuleId module) {
        return planning.previous().stream()
                .flatMap(path -> path.about(module).stream())
                .filter(Bands::aboutBand)
                .findFirst();
    }

    private static boolean aboutBand(Decision decision) {
        return decision instanceof Decision.Skip
                || decision instanceof Decision.Condense
                || decision instanceof Decision.Remediate
                || decision instanceof Decision.Keep;
    }

    private static Choice choose(PlanningCase planning, Firings firings, ModuleId module) {
        Offer offer = new Offer(Band.STANDARD, Optional.empty());
        for (var doing : takes(firings, module)) offer = offer.take(doing);
        for (var doing : lowering(firings, module)) offer = offer.held(doing, offer.band.lowered());
        for (var doing : limits(firings, module)) {
            offer = offer.held(
                    doing.firing(), offer.band.orMoreSupport(doing.action().band()));
        }
        Offer chosen = offer;
        return new Choice(
                chosen.band, chosen.by.map(firing -> chosen.decide(module, firing.reason(planning.curriculum()))));
    }

    /** The band as far as the rules read so far have brought it. */
    private record Offer(Band band, Optional<Firing> by, boolean heldBack) {
        Offer(Band band, Optional<Firing> by) {
            this(band, by, false);
        }

        Offer take(Firings.Doing<Action.Take> doing) {
            Band other = doing.action().band();
            boolean better = by.isEmpty()
                    || (band != Band.FOUNDATION && (other == Band.FOUNDATION || other.compareTo(band) > 0));
            return better ? new Offer(other, Optional.of(doing.firing())) : this;
        }

        Offer held(Firing firing, Band other) {
            return other == band ? this : new Offer(other, Optional.of(firing), true);
        }

        Decision decide(ModuleId module, Reason reason) {
            if (band == Band.FOUNDATION) return new Decision.Remediate(module, reason);
            if (heldBack || band == Band.STANDARD) return new Decision.Keep(module, band, reason);
            return band == Band.EXEMPTION ? new Decision.Skip(module, reason) : new Decision.Condense(module, reason);
        }
    }

    private static List<Firings.Doing<Action.Take>> takes(Firings firings, ModuleId module) {
        return firings.doing(Action.Take.class)
                .filter(doing -> doing.firing().target().equals(module.code()))
                .toList();
    }

    private static List<Firing> lowering(Firings firings, ModuleId module) {
        return firings.doing(Action.Lower.class)
                .map(Firings.Doing::firing)
                .filter(firing -> firing.target().equals(module.code()))
                .toList();
    }

    private static List<Firings.Doing<Action.NoFurtherThan>> limits(Firings firings, ModuleId module) {
        return firings.doing(Action.NoFurtherThan.class)
                .filter(doing -> doing.action().modules().isEmpty()
                        ? doing.firing().target().equals(module.code())
                        : doing.action().modules().contains(module))
                .toList();
    }
}
