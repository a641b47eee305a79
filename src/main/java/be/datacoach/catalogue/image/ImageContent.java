package be.datacoach.catalogue.image;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of an image, known by their SHA-256. */
@Entity
@Cacheable(false)
@Table(name = "image_content")
class ImageContent {

    @Id
    private String checksum;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ImageFile.Kind kind;

    @Lob
    @Column(nullable = false, updatable = false)
    private byte[] content;

    protected ImageContent() {}

    ImageContent(String checksum, ImageFile.Kind kind, byte[] content) {
        this.checksum = checksum;
        this.kind = kind;
        this.content = content.clone();
    }

    Image image() {
        return new Image(kind, checksum, content.clone());
    }
}
