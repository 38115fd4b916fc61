package org.doudi.reporting.adapter.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// 受理单上的编号和密码.
record ProgressBody(
        @NotBlank(message = "请输入受理单上的编号")
        @Size(max = 64, message = "编号不超过64个字")
        @Pattern(regexp = "[^\\x00]*", message = "编号含有无效字符")
        String caseNo,

        @NotBlank(message = "请输入受理单上的六位密码") @Pattern(regexp = "[0-9]{6}", message = "受理单上的密码为六位数字")
        String pin) {}
