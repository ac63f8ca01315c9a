// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/headingwords/phrases.h"

namespace Shortlist::HeadingWords {

// clang-format off
inline constexpr auto Spanish = std::to_array<Phrases>({
    {AboutEmployer,
     u"sobre nosotros|quiénes somos|acerca de nosotros|la empresa|sobre la empresa|nuestra empresa|"
     u"nuestra historia|descripción de la empresa"},
    {AboutTeam,
     u"el equipo|tu equipo|nuestro equipo|sobre el equipo"},
    {Responsibilities,
     u"responsabilidades|tus responsabilidades|responsabilidades principales|principales responsabilidades|"
     u"funciones|tus funciones|principales funciones|funciones principales|funciones del puesto|tareas|"
     u"tus tareas|qué harás|¿qué harás|qué vas a hacer|¿qué vas a hacer|tu misión|misión|tu día a día|tu rol|"
     u"cuál será tu misión|¿cuál será tu misión|en qué consiste el puesto"},
    {MinimumQualifications,
     u"requisitos|requisitos mínimos|requisitos imprescindibles|imprescindible|requerimientos|"
     u"requisitos del puesto|requisitos obligatorios|formación mínima"},
    {PreferredQualifications,
     u"requisitos deseables|deseable|deseables|se valorará|se valora|valorable|valoramos|"
     u"conocimientos deseables|se valorará positivamente|plus"},
    {Qualifications,
     u"perfil|tu perfil|perfil buscado|el perfil|qué buscamos|¿qué buscamos|qué necesitamos de ti|"
     u"¿qué necesitamos de ti|qué esperamos de ti|¿qué esperamos de ti|a quién buscamos|¿a quién buscamos|"
     u"lo que buscamos|competencias|habilidades|conocimientos|experiencia y formación|formación"},
    {Benefits,
     u"beneficios|nuestros beneficios|ofrecemos|te ofrecemos|qué ofrecemos|¿qué ofrecemos|qué te ofrecemos|"
     u"¿qué te ofrecemos|lo que ofrecemos|ventajas|por qué unirte|¿por qué unirte|"
     u"por qué trabajar con nosotros|¿por qué trabajar con nosotros|se ofrece|condiciones"},
    {Compensation,
     u"salario|retribución|sueldo|remuneración|compensación|rango salarial"},
    {HowToApply,
     u"cómo aplicar|¿cómo aplicar|cómo postular|¿cómo postular|proceso de selección|"
     u"nuestro proceso de selección|postulación|inscríbete|contacto|cómo inscribirse"},
    {Legal,
     u"igualdad de oportunidades|diversidad e inclusión|protección de datos"},
    {Other,
     u"descripción del puesto|descripción|descripción de la oferta|el puesto|sobre el puesto|ubicación|"
     u"lugar de trabajo|horario"},
});
// clang-format on

} // namespace Shortlist::HeadingWords
