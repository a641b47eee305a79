package be.datacoach.practice.sheet;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What several coaches make, as the pages of one maker meet it. */
public interface MadeTogether {
    /** An artefact of one coach. */
    record Piece(AccountId maker, ModuleId module, BlockId block) {}

    /** What stands in it; empty where they make it alone. */
    Optional<Map<String, String>> standing(Piece piece);

    /** The names of all who make it now; empty where one person does. */
    List<String> names(Piece piece);

    /** Holds it, where it is made together, until the transaction ends. */
    void hold(Piece piece);

    /** A page from before it was made together saved something, and nobody wrote meanwhile. */
    void wrote(Piece piece, Map<String, String> before, Map<String, String> after);

    /** Hands it in for all its makers. @return whether it is made together */
    boolean handIn(Piece piece);
}
