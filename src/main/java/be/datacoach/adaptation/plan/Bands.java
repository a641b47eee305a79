package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.learner.ModuleRecord;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In which band each module is taken, and why where it is not the standard one. */
final class Bands {

    /** A band, and the decision that chose it, which is only put into words for a module of the path. */
    private record Choice(Band band, Supplier<Optional<Decision>> decision) {}

    private final PlanningCase planning;
    private final Map<String, List<Firings.Doing<Action.Take>>> takes;
    private final Map<String, List<Firings.Doing<Action.Lower>>> lowerings;
    private final Map<String, List<Firings.Doing<Action.NoFurtherThan>>> limits = new HashMap<>();
    private final Map<ModuleId, Choice> choices = new HashMap<>();

    private Bands(PlanningCase planning, Firings firings) {
        this.planning = planning;
        this.takes = byTarget(firings, Action.Take.class);
        this.lowerings = byTarget(firings, Action.Lower.class);
        firings.doing(Action.NoFurtherThan.class)
                .forEach(doing -> limited(doing)
                        .forEach(module -> limits.computeIfAbsent(module, none -> new ArrayList<>())
                                .add(doing)));
    }

    private static <A extends Action> Map<String, List<Firings.Doing<A>>> byTarget(Firings firings, Class<A> kind) {
        return firings.doing(kind)
                .collect(Collectors.groupingBy(doing -> doing.firing().target()));
    }

    private static Stream<String> limited(Firings.Doing<Action.NoFurtherThan> doing) {
        List<ModuleId> named = doing.action().modules();
        return named.isEmpty()
                ? Stream.of(doing.firing().target())
                : named.stream().map(ModuleId::code).distinct();
    }

    static Bands of(PlanningCase planning, Firings firings) {
        var bands = new Bands(planning, firings);
        for (LearningModule module : planning.curriculum().modules()) {
            Optional<Band> kept = planning.learner().record(module.id()).map(ModuleRecord::band);
            bands.choices.put(
                    module.id(),
                    kept.map(band -> new Choice(band, () -> kept(planning, module.id())))
                            .orElseGet(() -> bands.choose(module.id())));
        }
        return bands;
    }

    Band of(ModuleId module) {
        return choice(module).band;
    }

    Optional<Decision> decision(ModuleId module) {
        return choice(module).decision.get();
    }

    private Choice choice(ModuleId module) {
        return choices.getOrDefault(module, new Choice(Band.STANDARD, Optional::empty));
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

    private Choice choose(ModuleId module) {
        String code = module.code();
        Offer offer = new Offer(Band.STANDARD, Optional.empty());
        for (var doing : takes.getOrDefault(code, List.of())) offer = offer.take(doing);
        for (var doing : lowerings.getOrDefault(code, List.of())) {
            offer = offer.held(doing.firing(), offer.band.lowered());
        }
        for (var doing : limits.getOrDefault(code, List.of())) {
            offer = offer.held(
                    doing.firing(), offer.band.orMoreSupport(doing.action().band()));
        }
        Offer chosen = offer;
        return new Choice(
                chosen.band,
                () -> chosen.by.map(firing -> chosen.decide(module, firing.reason(planning.curriculum()))));
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
}
