package be.datacoach.authoring.web;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.image.AddImage;
import be.datacoach.authoring.image.ListImages;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The images of a module: those that are there, and another one. */
@Named
@RequestScoped
public class AuthorImagesView {

    private static final int MOST_MEGABYTES = 4;

    /**
     * An image.
     *
     * @param markdown how a text shows it
     */
    public record ImageRow(
            String name, String address, String alternative, String markdown, int kilobytes, boolean shown) {}

    @Inject
    private ListImages listImages;

    @Inject
    private AddImage addImage;

    private ListImages.Listing listing;
    private @Nullable Part file;
    private String alternative = "";

    @PostConstruct
    void read() {
        listing = listImages.list(Asked.module());
    }

    public String add() throws IOException {
        Optional<Brought> brought = Brought.of(file, MOST_MEGABYTES);
        if (brought.isEmpty()) return "";
        ModuleId module = Asked.module();
        AddImage.Outcome outcome = addImage.add(
                module, brought.get().name(), alternative, brought.get().content());
        if (outcome instanceof AddImage.Outcome.Refused refused) {
            String field = refused.why().equals("words") ? "alternative" : "file";
            Say.wrong(
                    field,
                    "author_images.message.error." + refused.why(),
                    refused.limits().kilobytes(),
                    refused.limits().pixels());
            return "";
        }
        Say.done("author_images.message.info.added", ((AddImage.Outcome.Added) outcome).name());
        return "/author/images?faces-redirect=true&module=" + module;
    }

    public String getModule() {
        return listing.work().module().code();
    }

    public List<ImageRow> getImages() {
        return listing.images().stream().map(this::row).toList();
    }

    private ImageRow row(ListImages.Listed listed) {
        var image = listed.image();
        return new ImageRow(
                image.name(),
                "picture/" + getModule() + "/" + image.name(),
                image.alternative(),
                "![" + image.alternative() + "](" + image.name() + ")",
                Math.max(1, image.bytes() >> 10),
                listed.shown());
    }

    public int getKilobytes() {
        return listing.limits().kilobytes();
    }

    public int getPixels() {
        return listing.limits().pixels();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getAlternative() {
        return alternative;
    }

    public void setAlternative(String alternative) {
        this.alternative = alternative;
    }
}
