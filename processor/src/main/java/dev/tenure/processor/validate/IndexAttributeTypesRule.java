package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexMember.IndexAttribute;
import dev.tenure.processor.model.KeyAttributeType;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.TableModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An attribute that is in the key of any index has one type in the whole table: DynamoDB refuses to
 * store another one, of whatever item.
 */
final class IndexAttributeTypesRule implements Rule {
  @Override
  public void check(TableModel table, ValidationReport report) {
    Map<String, KeyAttributeType> types = new HashMap<>();
    Map<String, String> owners = new HashMap<>();
    for (PhysicalIndexModel index : table.indexes()) {
      for (IndexAttribute attribute : index.memberAttributes()) {
        types.putIfAbsent(attribute.name(), attribute.type());
        owners.putIfAbsent(attribute.name(), index.name());
      }
    }
    for (EntityModel entity : table.entities()) {
      for (MemberModel member : entity.members()) {
        KeyAttributeType wanted = types.get(member.attribute());
        if (member.isStored()
            && wanted != null
            && !KeyAttributeType.of(member.type()).equals(Optional.of(wanted))) {
          report.add(
              DiagnosticCode.INDEX_ATTRIBUTE_TYPE_CONFLICT,
              member.position(),
              "'"
                  + member.name()
                  + "' of "
                  + Texts.name(entity)
                  + " is stored as \""
                  + member.attribute()
                  + "\", which is "
                  + wanted
                  + " in the key of the index \""
                  + owners.get(member.attribute())
                  + "\": DynamoDB stores no other type there, in whatever item; name it otherwise"
                  + " with @Attribute(\"…\")");
        }
      }
    }
  }
}
