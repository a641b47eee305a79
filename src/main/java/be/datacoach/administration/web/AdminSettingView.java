package be.datacoach.administration.web;

import be.datacoach.administration.settings.ChangeSetting;
import be.datacoach.administration.settings.ReadSettings;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.settings.Kind;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** One setting to change: {@code ?code=mail.idle_days}. */
@Named
@RequestScoped
public class AdminSettingView {
    @Inject
    private ReadSettings read;

    @Inject
    private ChangeSetting change;

    private ReadSettings.Current current;
    private Phrases phrases;
    private String value = "";

    @PostConstruct
    void load() {
        phrases = Phrases.in(Faces.getLocale());
        current = read.one(parameter("code"));
        value = current.text();
    }

    public String save() {
        String code = current.setting().code();
        return switch (change.change(code, parameter("was"), value)) {
            case CHANGED -> {
                Say.done("admin_setting.message.info.saved");
                yield "/admin/settings?faces-redirect=true";
            }
            case OUT_OF_BOUNDS -> {
                Say.wrong("value", "admin_setting.message.error.bounds", getBounds());
                yield "";
            }
            case CHANGED_MEANWHILE -> {
                Say.first("admin_setting.message.warn.meanwhile");
                yield "/admin/setting?faces-redirect=true&code=" + code;
            }
        };
    }

    private static String parameter(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }

    public String getCode() {
        return current.setting().code();
    }

    /** The value that the page showed when it was opened. */
    public String getWas() {
        return Faces.isPostback() ? parameter("was") : current.text();
    }

    public String getSentence() {
        return phrases.say("admin_settings." + getCode());
    }

    public String getHint() {
        return phrases.say("admin_settings." + getCode() + ".hint");
    }

    public String getBounds() {
        return SettingWords.bounds(phrases, current.setting());
    }

    public String getStandard() {
        return SettingWords.value(phrases, current.setting(), current.setting().standardText());
    }

    public boolean isYesNo() {
        return current.setting().kind() instanceof Kind.YesNo;
    }

    public List<String> getAnswers() {
        return List.of("true", "false");
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
