package org.newsgraph.read;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemCode;

/**
 * Lists the articles of a folder and of all folders below it, links followed. Hidden files and
 * folders (a dot first) and files whose ending no reader knows are passed over and counted; a link
 * back to a folder above is passed over, because that folder is read anyway.
 */
final class FolderListing extends SimpleFileVisitor<Path> {

  private final Path folder;
  private final String given;
  private final List<InputFile> files = new ArrayList<>();
  private final List<Unreadable> unreadable = new ArrayList<>();
  private int passedOver;

  private FolderListing(Path folder, String given) {
    this.folder = folder;
    this.given = given.replaceFirst("[/\\\\]+$", "");
  }

  /** The listing of a folder, which the user gave by the given name. */
  static FolderListing of(Path folder, String given) throws IOException {
    FolderListing listing = new FolderListing(folder, given);
    Files.walkFileTree(
        folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, listing);
    listing.files.sort(Comparator.comparing(InputFile::key));
    return listing;
  }

  /** The files that hold articles, in order of their keys. */
  List<InputFile> files() {
    return List.copyOf(files);
  }

  /** The folders and files that the system refused. */
  List<Unreadable> unreadable() {
    return List.copyOf(unreadable);
  }

  /** How many files were passed over. */
  int passedOver() {
    return passedOver;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    return !path.equals(folder) && isHidden(path)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
    Format.of(path.toString())
        .filter(format -> !isHidden(path))
        .ifPresentOrElse(
            format -> files.add(new InputFile(path, source(path), folder, key(path), format)),
            () -> passedOver++);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException failure) {
    if (failure instanceof FileSystemLoopException) {
      passedOver++;
    } else {
      unreadable.add(
          new Unreadable(
              source(path),
              new Problem(
                  ProblemCode.READ_REFUSED,
                  "%s could not be read: %s.".formatted(source(path), failure.getMessage()))));
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private String source(Path path) {
    return given + "/" + key(path);
  }

  private String key(Path path) {
    return StreamSupport.stream(folder.relativize(path).spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }
}
