package be.datacoach.network.example;

import be.datacoach.practice.recognition.Finding;
import be.datacoach.practice.recognition.Sign;

/**
 * Words in a part by which somebody might be recognised.
 *
 * @param reason why they may stand, as the author says it; empty where nothing was said
 */
public record Seen(Part part, Finding finding, String reason) {
    public Sign sign() {
        return finding.sign();
    }

    /** Whether the example cannot be handed in with it. */
    public boolean isBlocking() {
        return sign().isHard() || reason.isEmpty();
    }

    /** The same for the same words wherever they stand: an assurance holds for all of them. */
    public String key() {
        return Integer.toHexString((sign() + ":" + finding.words()).hashCode());
    }
}
