package be.datacoach.adaptation.path;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.List;
import java.util.Optional;

/** One thing that makes this path differ from everybody's path, and the reason for it. */
public sealed interface Decision {

    Reason reason();

    /** The module or task it is about, or empty for the whole path. */
    String target();

    /** The module it is about, if it is about one. */
    default Optional<ModuleId> module() {
        return Optional.empty();
    }

    /** The same decision, whatever the facts behind it: same kind, rule and target. */
    default boolean sameAs(Decision other) {
        return getClass() == other.getClass()
                && reason().rule().equals(other.reason().rule())
                && target().equals(other.target());
    }

    /** Explanation and quiz may fall away after a challenge. */
    record Skip(ModuleId about, Reason reason) implements AboutModule {}

    /** Exercise first, theory folded. */
    record Condense(ModuleId about, Reason reason) implements AboutModule {}

    /** More support than usual. */
    record Remediate(ModuleId about, Reason reason) implements AboutModule {}

    /** Held at a band, although more could have been skipped. */
    record Keep(ModuleId about, Band band, Reason reason) implements AboutModule {}

    /** Changes the order. */
    record Reorder(String target, List<ModuleId> moved, Action.Order wish, Reason reason) implements Decision {
        public Reorder {
            moved = List.copyOf(moved);
        }

        @Override
        public Optional<ModuleId> module() {
            return moved.stream().findFirst();
        }
    }

    /**
     * Other texts and examples.
     *
     * @param target the variant key, or module and variation point when a condition of its own chose
     * @param modules where it is read
     */
    record Variant(String target, List<ModuleId> modules, Reason reason) implements Decision {
        public Variant {
            modules = List.copyOf(modules);
        }
    }

    /** A tempo. */
    record Pace(Action.Pace pace, Reason reason) implements Decision {
        @Override
        public String target() {
            return "";
        }
    }

    /**
     * A presentation.
     *
     * @param about the module it is about, or empty for the whole path
     */
    record Format(String code, String about, Reason reason) implements Decision {
        @Override
        public String target() {
            return about.isEmpty() ? code : code + "@" + about;
        }

        @Override
        public Optional<ModuleId> module() {
            return about.isEmpty() ? Optional.empty() : Optional.of(new ModuleId(about));
        }
    }

    /** An arrangement of accompaniment. */
    record Coach(String code, Reason reason) implements Decision {
        @Override
        public String target() {
            return code;
        }
    }

    /** A module in the path that is not in everybody's. */
    record Add(ModuleId about, Reason reason) implements AboutModule {}

    /** A block in a module that is not there for everybody. */
    record AddBlock(ModuleId about, BlockId block, int minutes, Reason reason) implements Decision {
        @Override
        public String target() {
            return about + "/" + block;
        }

        @Override
        public Optional<ModuleId> module() {
            return Optional.of(about);
        }
    }

    /** An optional module that is left out. */
    record LeaveOut(ModuleId about, Reason reason) implements AboutModule {}

    /** A decision about one module. */
    sealed interface AboutModule extends Decision {
        ModuleId about();

        @Override
        default String target() {
            return about().code();
        }

        @Override
        default Optional<ModuleId> module() {
            return Optional.of(about());
        }
    }
}
