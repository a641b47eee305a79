package be.datacoach.administration.web;

import be.datacoach.platform.Phrases;
import be.datacoach.platform.settings.Kind;
import be.datacoach.platform.settings.Setting;

/** Values of settings in words. */
final class SettingWords {
    private SettingWords() {}

    /** Yes or no, or the number with what it counts. */
    static String value(Phrases phrases, Setting<?> setting, String text) {
        String unit = "admin_settings." + setting.code() + ".unit";
        return phrases.has(unit) ? phrases.say(unit, Integer.valueOf(text)) : plain(phrases, text);
    }

    static String plain(Phrases phrases, String text) {
        boolean answer = text.equals("true") || text.equals("false");
        return answer ? phrases.say("admin_settings.value." + text) : text;
    }

    /** What is allowed; empty for yes or no. */
    static String bounds(Phrases phrases, Setting<?> setting) {
        return setting.kind() instanceof Kind.Whole whole
                ? phrases.say("admin_setting.bounds", whole.least(), whole.most())
                : "";
    }
}
