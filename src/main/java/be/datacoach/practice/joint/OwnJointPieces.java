package be.datacoach.practice.joint;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.practice.sheet.MadeTogether;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is made together, as the pages of one maker meet it. */
@ApplicationScoped
class OwnJointPieces implements MadeTogether {
    @Inject
    private JointWorks works;

    @Inject
    private Accounts accounts;

    @Inject
    private JointTexts texts;

    @Inject
    private Acts acts;

    /** What may be done with it. */
    @Dependent
    static class Acts {
        @Inject
        private JointDesk desk;

        @Inject
        private JointHandIn handIn;
    }

    @Override
    public Optional<Map<String, String>> standing(Piece piece) {
        return works.begunOf(piece.maker(), piece.module(), piece.block())
                .map(work -> JointTexts.words(texts.now(work)));
    }

    @Override
    public List<String> names(Piece piece) {
        return works.begunOf(piece.maker(), piece.module(), piece.block())
                .map(work -> accounts.withIds(works.makingOf(work)).stream()
                        .map(Account::displayName)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public void hold(Piece piece) {
        works.lockedOf(piece.maker(), piece.module(), piece.block());
    }

    @Override
    public void wrote(Piece piece, Map<String, String> before, Map<String, String> after) {
        Map<String, FieldMerge.Typed> typed = new HashMap<>();
        after.forEach((field, words) -> typed.put(field, new FieldMerge.Typed(before.getOrDefault(field, ""), words)));
        typed.values().removeIf(one -> one.words().equals(one.base()));
        if (typed.isEmpty()) return;
        works.lockedOf(piece.maker(), piece.module(), piece.block())
                .ifPresent(work -> acts.desk.merge(work, piece.maker(), UUID.randomUUID(), typed));
    }

    @Override
    public boolean handIn(Piece piece) {
        Optional<JointWork> work = works.lockedOf(piece.maker(), piece.module(), piece.block());
        work.ifPresent(acts.handIn::handIn);
        return work.isPresent();
    }
}
