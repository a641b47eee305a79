package be.datacoach.evidence;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;

/**
 * What something was done to: the stable address of a module, block, instrument or item, such as
 * {@code https://datacoach.be/id/M01/blocks/toets/items/wie-beslist}. It never changes and names no version.
 */
public record Iri(String value) {
    private static final String BASE = "https://datacoach.be/id/";
    private static final String INSTRUMENTS = "instruments/";
    private static final String BLOCKS = "/blocks/";
    private static final String ITEMS = "/items/";

    public static Iri of(ModuleId module) {
        return new Iri(BASE + module);
    }

    public static Iri of(ModuleId module, BlockId block) {
        return new Iri(BASE + module + BLOCKS + block);
    }

    /** An instrument, such as the instapmeting: {@code https://datacoach.be/id/instruments/entry}. */
    public static Iri ofInstrument(String instrument) {
        return new Iri(BASE + INSTRUMENTS + instrument);
    }

    public Iri item(String item) {
        return new Iri(value + ITEMS + item);
    }

    /** The module that it is, or is part of. */
    public ModuleId module() {
        return new ModuleId(value.substring(BASE.length()).replaceFirst("/.*", ""));
    }

    /** What comes after the item's, block's or module's own place: {@code wie-beslist}. */
    public String lastName() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
