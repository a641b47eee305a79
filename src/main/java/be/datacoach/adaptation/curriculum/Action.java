package be.datacoach.adaptation.curriculum;

import java.util.List;

/** What a rule does to a path when it fires. */
public sealed interface Action {

    /** Takes the module in this band; of several, the one with least support, unless one remediates. */
    record Take(Band band) implements Action {}

    /** Never less support than this band, in the given modules or, when empty, in the module at hand. */
    record NoFurtherThan(Band band, List<ModuleId> modules) implements Action {
        public NoFurtherThan {
            modules = List.copyOf(modules);
        }
    }

    /** One band more support in the module at hand. */
    record Lower() implements Action {}

    /** Changes the order of the modules. */
    sealed interface Order extends Action {
        /** The modules that move. */
        List<ModuleId> modules();
    }

    /** The path starts with these. */
    record First(List<ModuleId> modules) implements Order {
        public First {
            modules = List.copyOf(modules);
        }
    }

    /** Each of these comes before each of those. */
    record Move(List<ModuleId> modules, List<ModuleId> before) implements Order {
        public Move {
            modules = List.copyOf(modules);
            before = List.copyOf(before);
        }
    }

    /** As early as what they need allows; empty means the modules of the task at hand. */
    record Early(List<ModuleId> modules) implements Order {
        public Early {
            modules = List.copyOf(modules);
        }
    }

    /** Takes optional modules into the path. */
    record Include(List<ModuleId> modules) implements Action {
        public Include {
            modules = List.copyOf(modules);
        }
    }

    /** Leaves optional modules out; on unconfirmed facts it only asks the learner. */
    record Exclude(List<ModuleId> modules) implements Action {
        public Exclude {
            modules = List.copyOf(modules);
        }
    }

    /** Adds a block that is there for this. */
    record AddBlock(ModuleId module, BlockId block) implements Action {}

    /** Makes a variant key true. */
    record Choose(VariantKey key) implements Action {}

    /**
     * Sets the tempo; without numbers it limits nothing, and its reason says how the weeks run.
     *
     * @param minutesAWeek at most this much in a week; 0 for what the hours allow
     * @param weeksAModule a module takes at least this many weeks, as long as the deadline allows
     */
    record Pace(int minutesAWeek, int weeksAModule) implements Action {

        /** Both at once: the slower of each. */
        public Pace and(Pace other) {
            int minutes = minutesAWeek == 0 || other.minutesAWeek == 0
                    ? Math.max(minutesAWeek, other.minutesAWeek)
                    : Math.min(minutesAWeek, other.minutesAWeek);
            return new Pace(minutes, Math.max(weeksAModule, other.weeksAModule));
        }
    }

    /** Chooses a presentation, such as a guided chart tool. */
    record Format(String code) implements Action {}

    /** Proposes an arrangement of accompaniment, such as a peer from another school. */
    record Coach(String code) implements Action {}
}
