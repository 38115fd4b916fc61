/// 个人信息保管: the private keys of persons, wrapped by the master key.
@org.jspecify.annotations.NullMarked
package org.doudi.intake.adapter.vault;
