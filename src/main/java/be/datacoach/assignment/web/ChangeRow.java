package be.datacoach.assignment.web;

import be.datacoach.adaptation.path.PathDifference.Change;
import be.datacoach.adaptation.path.Reason;
import be.datacoach.adaptation.path.Step;

/**
 * One thing that is different in a path.
 *
 * @param kind how it changed, as a key: Added, Removed, Earlier, Later, Shorter, Longer, OtherVariant
 * @param what minutes or week, in words; may be empty
 */
public record ChangeRow(String kind, String title, String what, ReasonRow reason) {

    static ChangeRow of(Change change, PathSteps steps, Reasons reasons) {
        return new ChangeRow(
                change.getClass().getSimpleName(),
                steps.title(change.module()),
                what(change, steps, reasons),
                why(change, reasons));
    }

    private static ReasonRow why(Change change, Reasons reasons) {
        boolean moved = change instanceof Change.Earlier || change instanceof Change.Later;
        return moved && change.reason().ground() != Reason.Ground.RULE
                ? reasons.letGo()
                : reasons.changed(change.reason());
    }

    private static String what(Change change, PathSteps steps, Reasons reasons) {
        var phrases = reasons.wording().phrases();
        if (change instanceof Change.Shorter shorter) {
            return phrases.say("learner_changes.shorter", phrases.duration(shorter.minutes()));
        }
        if (change instanceof Change.Longer longer) {
            return phrases.say("learner_changes.longer", phrases.duration(longer.minutes()));
        }
        if (change instanceof Change.Removed removed) {
            return phrases.say("learner_changes.shorter", phrases.duration(removed.minutes()));
        }
        return steps.own()
                .path()
                .step(change.module())
                .map(Step::when)
                .map(steps::week)
                .orElse("");
    }
}
