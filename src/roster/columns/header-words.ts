import type { RosterField } from './roster-fields.ts';

/** Headers of a field, folded. `plain` ones mean nothing else; `loose` ones may mean something else too. */
export interface HeaderWords {
  plain: readonly string[];
  loose: readonly string[];
}

/** Words between commas. */
export const list = (text: string): string[] => text.split(',').map((word) => word.trim());

/** What headers are called, in English and in Russian. */
export const ROSTER_HEADERS: Readonly<Record<RosterField, HeaderWords>> = {
  employeeId: {
    plain: list(
      'employee id, pers no, user number, personalnummer, personal nr, personalnr, pers nr, mitarbeiternummer, mitarbeiter nr, matricule, numer pracownika, employee number, badge id, emp number, employee no, employee code, emp id, emp no, empl id, emplid, staff id, staff number, personnel number, personnel no, person id, person number, payroll number, payroll id, worker id, associate id, badge number, hris id, id employee, табельный номер, таб номер, табельный, таб, таб no, табельный no, номер сотрудника, id сотрудника, ид сотрудника, код сотрудника, сотрудник id, личный номер, номер работника, id работника, идентификатор сотрудника, персональный номер',
    ),
    loose: list(
      'id, userid, number, no, code, email, e mail, work email, email address, login, user id, username, номер, ид, код, идентификатор, почта, логин',
    ),
  },
  name: {
    plain: list(
      'name, full name, last name first name, payroll name, vorname, mitarbeiter, prénom, nom complet, imię, imię i nazwisko, employee name, fullname, display name, preferred name, legal name, worker name, first name, given name, forename, firstname, фио, ф и о, фио сотрудника, фио работника, имя, имя сотрудника, имя и фамилия, фамилия имя, фамилия имя отчество, фамилия и имя, полное имя',
    ),
    loose: list('employee, worker, person, associate, сотрудник, работник, человек'),
  },
  familyName: {
    plain: list(
      'last name, nachname, nom, nazwisko, lastname, surname, family name, familyname, фамилия, фамилия сотрудника',
    ),
    loose: [],
  },
  role: {
    plain: list(
      'role, title, stelle, stellenbezeichnung, poste, stanowisko, job title, position, position title, job, job name, role title, job role, occupation, business title, должность, роль, наименование должности, название должности, должность сотрудника, штатная должность',
    ),
    loose: list('function, designation, специальность, профессия, позиция'),
  },
  level: {
    plain: list(
      'level, job level, grade, job grade, pay grade, salary grade, rung, level id, career level, уровень, грейд, ступень, уровень должности, разряд, должностной уровень, карьерный уровень, ступень лестницы',
    ),
    loose: list('band, pay band, seniority, rank, tier, категория должности, ранг'),
  },
  sublevel: {
    plain: list(
      'sublevel, sub level, level step, step in level, step within level, grade step, unterstufe, stufenschritt, podpoziom, подуровень, ступень внутри уровня, шаг уровня, подступень',
    ),
    loose: list('step, salary step, pay step, sub grade, subgrade, шаг'),
  },
  city: {
    plain: list(
      'city, ort, stadt, standort, ville, miasto, work city, office city, job city, city name, metro, metro area, город, город работы, город офиса, населенный пункт',
    ),
    loose: list(
      'location, work location, büro, office, office location, site, place, work site, geo, branch, локация, место работы, офис, место, площадка, регион, филиал',
    ),
  },
  baseSalary: {
    plain: list(
      'base salary, total base pay, total base pay annualized amount, annual rt, grundgehalt, jahresgehalt, salaire de base, salaire annuel, wynagrodzenie zasadnicze, base, base pay, basic salary, basic pay, annual base salary, annual salary, annual base, yearly salary, annual pay, base annual salary, fixed salary, fixed pay, annualized base, annualised base, annualized salary, annualised salary, fte salary, full time salary, monthly salary, monthly base salary, base monthly salary, salary per month, salary per year, оклад, должностной оклад, годовой оклад, оклад в год, оклад годовой, месячный оклад, оклад в месяц, оклад месячный, базовый оклад, базовая зарплата, фиксированная часть, фикс, постоянная часть',
    ),
    loose: list(
      'salary, salary amount, gehalt, salaire, wynagrodzenie, pay, wage, compensation, rate, pay rate, amount, hourly rate, hourly pay, hourly wage, monthly pay, weekly pay, зарплата, заработная плата, зп, з п, ставка оклада, оплата, вознаграждение, доход',
    ),
  },
  currency: {
    plain: list(
      'currency, currency cd, crcy, währung, devise, waluta, currency code, pay currency, salary currency, ccy, curr, валюта, код валюты, валюта оклада, валюта выплат',
    ),
    loose: [],
  },
  payPeriod: {
    plain: list(
      'pay per, gehaltsintervall, salary interval, paid per, rate per, pay rate per, salary per, pay basis, salary basis, pay unit, salary unit, rate type, pay rate type, pay type, salary type, wage type, compensation basis, compensation type, pay rate unit, pay period unit, период оплаты, тип оплаты, единица оплаты, тип оклада, оклад за',
    ),
    loose: list('per, basis, pay period, period, период, за период'),
  },
  targetVariable: {
    plain: list(
      'target variable, target bonus, variable pay, target variable pay, variable target, bonus target, target incentive, variable, ote variable, target commission, on target variable, target bonus amount, annual target bonus, sti target, incentive target, target bonus %, bonus %, target variable %, variable %, целевая премия, переменная часть, целевая переменная часть, целевой бонус, плановая премия, переменная, премия план, целевая премия %, премия %, бонус %',
    ),
    loose: list('bonus, commission, incentive, премия, бонус, комиссия'),
  },
  fte: {
    plain: list(
      'fte, fte %, hours per week, wochenstunden, weekly hours, hours a week, hours week, standard hours, std hours, standard weekly hours, scheduled weekly hours, contracted hours, working hours, work hours, часов в неделю, часы в неделю, рабочих часов в неделю, full time equivalent, fulltime equivalent, fte ratio, work time %, workload, employment %, employment percentage, employment rate, working time percentage, доля ставки, ставка, размер ставки, занятость, количество ставок, кол во ставок, эпз, экв полной занятости, доля занятости, занятость %',
    ),
    loose: list('part time %, hours share, time %, hours, объем работы, часы'),
  },
  hireDate: {
    plain: list(
      'hire date, eintrittsdatum, date d embauche, data zatrudnienia, hired, date of hire, hired on, start date, employment start, employment start date, date hired, joining date, date joining, date of joining, join date, date joined, original hire date, hiredate, company start date, employment date, дата приема, дата приема на работу, принят, дата найма, дата трудоустройства, дата выхода, дата начала работы, дата поступления, принята, прием',
    ),
    loose: list('start, since, joined, работает с, начало работы'),
  },
  levelSince: {
    plain: list(
      'level since, in level since, date in level, level start date, level date, grade since, grade date, in grade since, last promotion, last promotion date, date of last promotion, promotion date, in role since, role since, role start date, position start date, job start date, title since, in position since, time in role start, на уровне с, на ступени с, в грейде с, в должности с, дата повышения, последнее повышение, дата последнего повышения, дата назначения, дата перевода, уровень с, ступень с, грейд с',
    ),
    loose: list('promoted'),
  },
  managerId: {
    plain: list(
      'manager id, manager employee id, manager number, manager code, supervisor id, reports to id, line manager id, mgr id, boss id, manager emp id, supervisor employee id, reports to, id руководителя, ид руководителя, табельный номер руководителя, таб номер руководителя, номер руководителя, код руководителя, руководитель id, подчиняется, таб руководителя',
    ),
    loose: list(
      'manager, supervisor, line manager, mgr, reporting manager, manager name, manager email, supervisor name, direct manager, reports to name, руководитель, начальник, непосредственный руководитель',
    ),
  },
  gender: {
    plain: list(
      'gender, geschlecht, sexe, płeć, sex, legal gender, gender identity, recorded gender, пол, пол сотрудника, гендер',
    ),
    loose: [],
  },
  rating: {
    plain: list(
      'rating, performance rating, performance, review rating, last rating, performance score, appraisal, appraisal rating, last performance rating, перформанс, оценка, оценка результативности, оценка эффективности, результат оценки, рейтинг, итоговая оценка, последняя оценка, годовая оценка',
    ),
    loose: list('score, review, grade of review, результат'),
  },
  workCategory: {
    plain: list(
      'work category, category of workers, worker category, category of work, equal work category, job category, equal value category, work of equal value, pay gap category, категория работы, категория работников, категория труда, равный труд, категория персонала, труд равной ценности',
    ),
    loose: list(
      'category, job family, job group, категория, группа должностей, семейство должностей',
    ),
  },
  ready: {
    plain: list(
      'ready, readiness, promotion readiness, ready for promotion, promotion ready, ready now, ready for next level, next level readiness, готов, готовность, готовность к повышению, готов к повышению, готова, готовность к следующей ступени, готовность к следующему уровню, готов к следующей ступени',
    ),
    loose: list('promotable, next level, повышение'),
  },
};

/** Words of a header that say a unit and not what the column is. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  list(
    'usd, eur, gbp, rub, cad, aud, chf, $, €, £, ₽, us$, руб, рублей, рубли, р, долл, долларов, евро, тенге, kzt, uah, byn, in, per, annual, annually, yearly, year, yr, a, pa, gross, brutto, net, в, год, годовой, годовая, за, month, monthly, mo, мес, месяц, месячный, ежемесячно',
  ),
);
