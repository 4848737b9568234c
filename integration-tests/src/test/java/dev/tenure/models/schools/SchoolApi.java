package dev.tenure.models.schools;

import dev.tenure.runtime.Page;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.page.PageToken;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Answers calls that carry the claims of a token, which somebody else has verified. */
final class SchoolApi {
  static final String CLAIM = "https://school.example.com/school_id";

  private final DynamoDbClient client;
  private final CatalogCrossTenant catalog;
  private final ConcurrentMap<SchoolId, SchoolsTable> tables = new ConcurrentHashMap<>();

  SchoolApi(DynamoDbClient client, CatalogCrossTenant catalog) {
    this.client = client;
    this.catalog = catalog;
  }

  Page<Student> students(Map<String, ?> claims, @Nullable PageToken after) {
    return school(claims).students().all().page(50, after);
  }

  Page<Course> courses(Map<String, ?> claims, int year) {
    return school(claims).courses().all().year(year).page(50);
  }

  Student enroll(Map<String, ?> claims, Student student) {
    return school(claims).students().create(student);
  }

  /** The one door that a call has. */
  private SchoolsTenant school(Map<String, ?> claims) {
    if (!(claims.get(CLAIM) instanceof String id)) {
      throw new IllegalArgumentException("The token names no school");
    }
    SchoolId school = new SchoolId(id);
    return tables.computeIfAbsent(school, this::connect).tenant(school);
  }

  private SchoolsTable connect(SchoolId school) {
    String store =
        catalog
            .schools()
            .get(school.schoolId())
            .map(School::store)
            .orElseThrow(() -> new NoSuchElementException("There is no such school"));
    return SchoolsTable.connect(client, TableOptions.builder().tableName(store).build());
  }
}
