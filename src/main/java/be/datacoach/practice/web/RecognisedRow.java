package be.datacoach.practice.web;

import be.datacoach.platform.Phrases;
import be.datacoach.practice.recognition.Finding;

/**
 * Words by which others might recognise somebody.
 *
 * @param why they might
 * @param mend what could stand there instead
 */
public record RecognisedRow(String words, String why, String mend) {

    static RecognisedRow of(Finding finding, Phrases phrases) {
        return new RecognisedRow(
                finding.words(), phrases.say("app_sign." + finding.sign()), phrases.say("app_mend." + finding.sign()));
    }
}
